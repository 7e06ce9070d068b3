import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageFolder } from './package-folder.ts';

const AppManifestSchema = z.object({
  name: z.string(),
  default_permissions: z.record(z.string(), z.enum(['read', 'write', 'admin'])),
  default_events: z.array(z.string()),
});

/** The shipped manifest of the GitHub App: the local GitHub registers the App with it. */
export async function readAppManifest(): Promise<z.output<typeof AppManifestSchema>> {
  return AppManifestSchema.parse(parse(await readFile(join(packageFolder(), 'app.yml'), 'utf8')));
}
