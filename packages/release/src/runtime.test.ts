import { readdir, readFile } from 'node:fs/promises';

it('the package needs nothing that only Node has, so that browsers can verify envelopes too', async () => {
  const folder = new URL('.', import.meta.url);
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  expect(files).toContain('verify-header.ts');
  for (const file of files) {
    const text = await readFile(new URL(file, folder), 'utf8');
    const nodeOnly = /from 'node:|\b(?:Buffer|process|require|__dirname)\b/.exec(text)?.[0] ?? null;
    expect({ file, nodeOnly }).toEqual({ file, nodeOnly: null });
  }
});
