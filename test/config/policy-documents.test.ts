import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { policyJsonSchema } from '../../src/config/policy-json-schema.ts';
import { renderPolicyReference } from './policy-reference.ts';
import { readPolicy } from '../../src/config/read-policy.ts';

const SCHEMA = new URL('../../docs/pawl.schema.json', import.meta.url);
const PAGE = new URL('../../docs/policy.md', import.meta.url);
const TEMPLATE = new URL('../../templates/pawl.yml', import.meta.url);

const OPEN = '<!-- keys -->\n\n';
const CLOSE = '\n\n<!-- /keys -->';

/** `PAWL_WRITE_DOCS=1` writes the documents instead of judging them. */
const write = process.env['PAWL_WRITE_DOCS'] === '1';

describe('what is written about the policy is what the code reads', () => {
  it('docs/pawl.schema.json is made from the schema', async () => {
    const schema = `${JSON.stringify(policyJsonSchema(), null, 2)}\n`;
    if (write) await writeFile(SCHEMA, schema);
    expect(JSON.parse(await readFile(SCHEMA, 'utf8'))).toEqual(JSON.parse(schema));
  });

  it('docs/policy.md lists every key with its default', async () => {
    const page = await readFile(PAGE, 'utf8');
    const [before = '', rest = ''] = page.split(OPEN);
    const [, after = ''] = rest.split(CLOSE);
    if (write) await writeFile(PAGE, `${before}${OPEN}${renderPolicyReference()}${CLOSE}${after}`);
    expect(cells(await readFile(PAGE, 'utf8'))).toEqual(
      expect.arrayContaining(cells(renderPolicyReference())),
    );
  });

  it('templates/pawl.yml is valid, and says nothing but the defaults', async () => {
    expect(readPolicy(await readFile(TEMPLATE, 'utf8'))).toEqual(readPolicy(undefined));
  });

  it('templates/pawl.yml shows every key', async () => {
    const template = await readFile(TEMPLATE, 'utf8');
    const keys = [...renderPolicyReference().matchAll(/^\| `([^`]+)`/gm)].flatMap(
      (row) => row[1]?.split('.') ?? [],
    );
    expect(keys.length).toBeGreaterThan(20);
    for (const key of keys) expect(template).toMatch(new RegExp(`^(?: *|#? +# )${key}:`, 'm'));
  });
});

/** The rows of a table, whatever the formatter made of their width. */
function cells(markdown: string): string[] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.replaceAll(/ +/g, ' '));
}
