/** The options of `treaty watch run` -> those to whom changes are reported. */
import { resolve } from 'node:path';
import {
  changesToAtom,
  commandReceiver,
  fileReceiver,
  type NetOptions,
  type Receiver,
  type WatchStore,
  webhookReceiver,
} from '../src/index.ts';
import { CliError } from './cli-error.ts';
import type { Call } from './command.ts';
import type { Io } from './io.ts';
import { clean } from './terminal/clean.ts';
import { changeJson, changeText, changeTitle } from './watch-lines.ts';
import { replaceFile } from './write-output.ts';

/** @throws {CliError} `usage` for a server without a secret. */
export function watchReceivers(store: WatchStore, call: Call, io: Io, net: NetOptions): Receiver[] {
  const isJson = call.option('format') === 'json';
  const receivers: Receiver[] = [
    {
      name: 'standard output',
      deliver: event => io.stdout.write(isJson ? changeJson(event) : clean(changeText(event))),
    },
  ];
  const [report, feed, webhook, program] = ['report', 'feed', 'webhook', 'run'].map(name =>
    call.option(name),
  );
  if (report !== undefined) receivers.push(fileReceiver(resolve(report), event => clean(changeText(event))));
  if (feed !== undefined) receivers.push(feedReceiver(resolve(feed), store));
  if (webhook !== undefined) {
    const secret = io.env.TREATY_WEBHOOK_SECRET;
    if (!secret)
      throw new CliError(
        'usage',
        '--webhook needs a secret by which the server recognises the sender. Set TREATY_WEBHOOK_SECRET to it.',
      );
    receivers.push(webhookReceiver(webhook, secret, net));
  }
  if (program !== undefined)
    receivers.push(commandReceiver(program.includes('/') ? resolve(program) : program));
  return receivers;
}

/** Written anew from the latest changes each time, so that it has each once. */
const feedReceiver = (path: string, store: WatchStore): Receiver => ({
  name: `feed ${path}`,
  deliver: async ({ id }) => {
    const all = store.events();
    const until = all.slice(0, all.findIndex(event => event.id === id) + 1);
    const changes = until.map(event => ({ ...event, title: changeTitle(event) }));
    replaceFile(path, changesToAtom('Changes of treaty documents', changes));
  },
});
