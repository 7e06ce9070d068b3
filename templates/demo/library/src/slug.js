/** Turns a title into the end of a URL: 'Hello, World!' → 'hello-world'. */
export function slug(title) {
  return title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
