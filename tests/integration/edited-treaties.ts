/** Treaties and edits of them, from the generator that the benchmark of accuracy uses (bench/accuracy): 11 scenarios. */
import { join } from 'node:path';
import type { Draft } from '../../src/document/index.ts';

export interface EditedTreaty {
  /** The treaty and the scenario: `plain moves`. */
  name: string;
  before: Draft;
  after: Draft;
}

/** A treaty and its edits while they are made. Nothing here looks inside. */
type Opaque = object;

interface Generator {
  bases(): Promise<{ name: string; make(ids: Opaque, choices: Opaque): Opaque }[]>;
  Edit: new (treaty: Opaque, ids: Opaque, choices: Opaque) => Opaque;
  choices(seed: number): Opaque;
  SCENARIOS: Record<string, (edit: Opaque) => void>;
  truthOf(edit: Opaque): { before: Draft; after: Draft };
}

/** The treaties that every machine has; those made of real texts follow them where there are such texts. */
const OWN = 3;

async function generator(): Promise<Generator> {
  const folder = join(import.meta.dirname, '..', '..', 'bench', 'accuracy');
  const names = ['bases', 'edit', 'random', 'scenarios', 'truth'];
  const modules: object[] = await Promise.all(names.map(name => import(join(folder, `${name}.mjs`))));
  return Object.assign({}, ...modules) as Generator;
}

/** So many pairs, the same ones each time: as many of each scenario, and of each treaty, as there can be. */
export async function editedTreaties(count: number, withRealTexts: boolean): Promise<EditedTreaty[]> {
  const { bases, Edit, choices, SCENARIOS, truthOf } = await generator();
  const treaties = (await bases()).slice(0, withRealTexts ? undefined : OWN);
  const scenarios = Object.entries(SCENARIOS);
  return Array.from({ length: count }, (_, at) => {
    const treaty = treaties[at % treaties.length] as (typeof treaties)[number];
    const [scenario, change] = scenarios[at % scenarios.length] as (typeof scenarios)[number];
    const [ids, choosing] = [{ next: 1 }, choices(at * 7919 + 1)];
    const edit = new Edit(treaty.make(ids, choosing), ids, choosing);
    change(edit);
    const { before, after } = truthOf(edit);
    return { name: `${treaty.name} ${scenario}`, before, after };
  });
}
