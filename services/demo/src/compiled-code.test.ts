import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CompiledCode } from './compiled-code.js';

describe('the compiled code of the demo’s servers', () => {
  let data: string;

  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'veche-compiled-'));
  });

  afterEach(() => {
    rmSync(data, { recursive: true });
  });

  it('is written by the first server of each program, for all', () => {
    const compiled = new CompiledCode(data);
    const folder = { NODE_COMPILE_CACHE: join(data, 'compiled') };
    expect(['gateway', 'hub', 'hub', 'hub'].map((program) => compiled.environmentOf(program))).toEqual([
      folder,
      folder,
      {},
      {},
    ]);
  });

  it('is read by every server once it is there', () => {
    mkdirSync(join(data, 'compiled'));
    const compiled = new CompiledCode(data);
    expect(compiled.environmentOf('hub')).toEqual(compiled.environmentOf('hub'));
    expect(Object.keys(compiled.environmentOf('hub'))).toEqual(['NODE_COMPILE_CACHE']);
  });
});
