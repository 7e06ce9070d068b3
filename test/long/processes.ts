import { readdir, readFile } from 'node:fs/promises';

/** The processes of this machine in whose environment a text stands, by id and command line. */
export async function processesWith(text: string): Promise<readonly string[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    ids.map(async (id) => {
      const environment = await readFile(`/proc/${id}/environ`, 'latin1').catch(() => '');
      if (!environment.includes(text)) return [];
      const command = await readFile(`/proc/${id}/cmdline`, 'latin1').catch(() => '');
      return [`${id} ${command.replaceAll('\0', ' ')}`];
    }),
  );
  return found.flat();
}
