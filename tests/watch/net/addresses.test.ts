import { describe, expect, it } from 'vitest';
import { checkAddress, isPublic } from '../../../src/watch/net/addresses.ts';
import { proxyFor } from '../../../src/watch/net/proxy.ts';
import { publicLookup } from '../../../src/watch/net/public-lookup.ts';

describe('an address is contacted', () => {
  it.each(['https://docs.example.org/a.xml', 'https://93.184.215.14/', 'https://[2606:2800:21f::1]/'])(
    'if it is of the public network, by https: %s',
    address => {
      expect(checkAddress(address, false).href).toBe(address);
    },
  );

  it.each([
    ['http://docs.example.org/a.xml', 'only https'],
    ['file:///etc/passwd', 'only https'],
    ['ftp://docs.example.org/a', 'only https'],
    ['https://user:word@docs.example.org/', 'user name'],
    ['https://127.0.0.1/', 'private network'],
    ['https://127.1/', 'private network'],
    ['https://0x7f000001/', 'private network'],
    ['https://2130706433/', 'private network'],
    ['https://10.1.2.3/', 'private network'],
    ['https://169.254.169.254/latest/meta-data', 'private network'],
    ['https://192.168.0.1/', 'private network'],
    ['https://[::1]/', 'private network'],
    ['https://[::ffff:10.0.0.1]/', 'private network'],
    ['https://[64:ff9b::a00:1]/', 'private network'],
    ['https://[fd00::1]/', 'private network'],
    ['https://localhost/', 'private network'],
    ['https://printer.local/', 'private network'],
    ['https://intranet/', 'private network'],
    ['http://localhost:8080/', 'only https'],
    ['http://127.0.0.1:8080/', 'this machine'],
    ['no address', 'not an address'],
  ])('but not %s: %s', (address, reason) => {
    expect(() => checkAddress(address, false)).toThrow(reason);
  });

  it('of this machine only where that is allowed, and then by its number alone', () => {
    expect(checkAddress('http://127.0.0.1:8080/', true).port).toBe('8080');
    expect(checkAddress('http://[::1]:8080/', true).port).toBe('8080');
    expect(() => checkAddress('http://localhost:8080/', true)).toThrow('only https');
    expect(() => checkAddress('http://127.0.0.2/', true)).toThrow('only https');
    expect(() => checkAddress('https://10.0.0.1/', true)).toThrow('private network');
  });
});

it('what carries an address of another network is not public', () => {
  for (const address of ['2002:a00:1::', '2001:0:1::', '::ffff:8.8.8.8', 'fe80::1', 'ff02::1', '::', 'x'])
    expect(isPublic(address), address).toBe(false);
});

it('a name that leads to an address of this machine is refused by the address, whatever its name', async () => {
  const answer = await new Promise(done => publicLookup('localhost', {}, error => done(error)));
  expect(answer).toMatchObject({ code: 'unsafe-source' });
  expect((answer as Error).message).toMatch(/its name leads to (?:127\.0\.0\.1|::1)/);
});

describe('the proxy of the user', () => {
  const url = new URL('https://docs.un.org/a');
  it('is taken from the usual variables, in capitals or not', () => {
    expect(proxyFor(url, { HTTPS_PROXY: 'http://proxy:3128' })?.host).toBe('proxy:3128');
    expect(proxyFor(url, { https_proxy: 'proxy:3128' })?.host).toBe('proxy:3128');
    expect(proxyFor(url, { HTTP_PROXY: 'http://proxy:3128' })?.host).toBe('proxy:3128');
    expect(proxyFor(url, {})).toBeNull();
  });

  it.each(['*', 'un.org', '.un.org', 'other.org, docs.un.org', 'docs.un.org:443', '*.un.org'])(
    'is not used for what NO_PROXY lists: %s',
    list => expect(proxyFor(url, { HTTPS_PROXY: 'http://proxy', NO_PROXY: list })).toBeNull(),
  );

  it.each(['n.org', 'docs.un.org:8443', 'un.org.example.org', ''])('is used for others: %s', list => {
    expect(proxyFor(url, { HTTPS_PROXY: 'http://proxy', NO_PROXY: list })).not.toBeNull();
  });

  it('is refused where it is none', () => {
    expect(() => proxyFor(url, { HTTPS_PROXY: 'socks5://proxy' })).toThrow(
      'not an http:// or https:// address',
    );
  });
});
