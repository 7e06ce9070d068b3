/** What GitHub makes a link of without any mark, or more: all of a word from there on. */
const ADDRESS = /(?:\/\/|www\.)[^\s<]*/g;

/** Tells of places in a text whether they are in an address. It must be asked in the text's order. */
export function addressesIn(text: string): (at: number) => boolean {
  const all = text.matchAll(ADDRESS);
  let start = 0;
  let end = 0;
  return (at) => {
    while (end < at) {
      const { value } = all.next();
      start = value?.index ?? Infinity;
      end = value ? start + value[0].length : Infinity;
    }
    return start < at;
  };
}
