import { execFileSync } from 'node:child_process';
import {
  appendFile,
  link,
  mkdtemp,
  readFile,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Seal } from '../../../src/agent/setup-cache/seal.ts';

describe('a sealed file', () => {
  const seal = new Seal('sk-ant-0123456789');
  let folder: string;
  let path: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pawl-seal-'));
    path = join(folder, 'file');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it.each(['', 'a', 'much '.repeat(100_000)])('is opened as it was (%#)', async (text) => {
    await writeFile(path, text);
    await seal.close(path, 'name');
    expect(await readFile(path, 'utf8')).not.toBe(text);
    expect(await new Seal('sk-ant-0123456789').open(path, 'name')).toBe(true);
    expect(await readFile(path, 'utf8')).toBe(text);
  });

  it('is not opened by another name: nobody can pass an old one off as another', async () => {
    await writeFile(path, 'text');
    await seal.close(path, 'old');
    expect(await seal.open(path, 'new')).toBe(false);
  });

  it('is not opened where another secret sealed it, or none did, or it was changed', async () => {
    await writeFile(path, 'text');
    expect(await seal.open(path, 'name')).toBe(false);
    await writeFile(path, 'a text that is as long as a seal is, and longer');
    expect(await seal.open(path, 'name')).toBe(false);
    await writeFile(path, 'text');
    await new Seal('another').close(path, 'name');
    expect(await seal.open(path, 'name')).toBe(false);
    await writeFile(path, 'text');
    await seal.close(path, 'name');
    await appendFile(path, 'more');
    expect(await seal.open(path, 'name')).toBe(false);
    await truncate(path, 30);
    expect(await seal.open(path, 'name')).toBe(false);
  });

  it('is an ordinary file: no link to another is written to, and no pipe is waited for', async () => {
    const other = join(folder, 'other');
    await writeFile(other, 'not mine');
    await symlink(other, path);
    await expect(seal.close(path, 'name')).rejects.toThrow('ELOOP');
    await rm(path);
    await link(other, path);
    await expect(seal.close(path, 'name')).rejects.toThrow('it is no ordinary file');
    await rm(path);
    execFileSync('mkfifo', [path]);
    await expect(seal.close(path, 'name')).rejects.toThrow('it is no ordinary file');
    expect(await readFile(other, 'utf8')).toBe('not mine');
  });

  it('tells nothing of the secret, nor does a name, which only its holder can make', async () => {
    await writeFile(path, 'text');
    await seal.close(path, 'name');
    const name = seal.nameOf('npm ci');
    expect(await readFile(path, 'latin1')).not.toContain('0123456789');
    expect(name).toMatch(/^[0-9a-f]{40}$/);
    expect(name).not.toBe(new Seal('another').nameOf('npm ci'));
    expect(name).not.toBe(seal.nameOf('npm install'));
  });
});
