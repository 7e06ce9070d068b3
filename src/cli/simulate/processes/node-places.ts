import { findEntity } from '../../../local-github/graphql/find-entity.ts';
import type { World } from '../../../local-github/model/world.ts';

/** Ids that are remembered; then all are forgotten. */
const KEPT = 20_000;

/** In which repository the things are that node ids name. */
export class NodePlaces {
  readonly #world: World;
  readonly #known = new Map<string, string | undefined>();

  constructor(world: World) {
    this.#world = world;
  }

  /** The repository of the first id in a mutation's body that names something in one. */
  inBody(body: string): string | undefined {
    for (const [, id = ''] of body.matchAll(/"((?:R|REF|I|PR|IC|LA|C|CR)_[\w-]+)"/g)) {
      const found = this.#of(id);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #of(id: string): string | undefined {
    if (this.#known.has(id)) return this.#known.get(id);
    if (this.#known.size > KEPT) this.#known.clear();
    let place: string | undefined;
    try {
      const entity = findEntity(this.#world, { kind: 'anonymous' }, id);
      place = 'repository' in entity ? entity.repository.fullName : undefined;
    } catch {
      // It is gone: nobody can tell where it was.
    }
    this.#known.set(id, place);
    return place;
  }
}
