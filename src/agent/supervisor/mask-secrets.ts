const MASK = '***';

/** Shorter values would mask ordinary words. */
const SHORTEST = 6;

/** Gives a function that hides `secrets` in a text, also where JSON has escaped them. */
export function maskSecrets(secrets: readonly string[]): (text: string) => string {
  const forms = secrets
    .filter((secret) => secret.length >= SHORTEST)
    .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]);
  return (text) => forms.reduce((masked, form) => masked.replaceAll(form, MASK), text);
}
