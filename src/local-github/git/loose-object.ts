import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';

const compress = promisify(deflate);

/** Writes an object into the bare repository at `folder` as git would, and gives its sha. */
export async function writeLooseObject(
  folder: string,
  type: 'blob' | 'tree' | 'commit',
  content: Uint8Array,
): Promise<string> {
  const whole = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
  const sha = createHash('sha1').update(whole).digest('hex');
  const shard = join(folder, 'objects', sha.slice(0, 2));
  const target = join(shard, sha.slice(2));
  if (await exists(target)) return sha;
  await mkdir(shard, { recursive: true });
  // Renamed into place, so that git never reads half an object.
  const temporary = join(shard, `tmp_obj_${randomUUID()}`);
  await writeFile(temporary, await compress(whole, { level: 1 }), { mode: 0o444 });
  await rename(temporary, target);
  return sha;
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
