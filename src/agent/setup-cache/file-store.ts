/** How an entry is called: exactly so, or at least beginning so. */
export interface StoreName {
  readonly name: string;
  readonly prefix: string;
}

/** Keeps single files from one attempt to the next. What it gives may come from anyone. */
export interface FileStore {
  /**
   * Writes the file of this name, or else the newest whose name begins with the prefix, to `path`, where
   * nothing may be yet. Gives its name, or `undefined` if there is none. Throws if it cannot be had.
   */
  fetch(wanted: StoreName, path: string): Promise<string | undefined>;
  /** Keeps a file. `false`: another of this name is kept, and stays. Throws if it cannot be kept. */
  put(name: string, path: string): Promise<boolean>;
}

/** Longer files are neither fetched nor kept. */
export const LONGEST_FILE = 2 * 1024 ** 3;
