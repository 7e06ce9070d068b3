/**
 * Models that look into the web unasked, without any tool that could be taken out of the request: OpenAI's
 * search and deep-research models, Perplexity's, Groq's systems, and any of OpenRouter's with `:online` behind
 * its name. What they read there is not the sandbox's to keep out, and what they ask for leaves it.
 */
const SEARCHING =
  /-search-(?:api|preview)\b|\bdeep-research\b|:online\b|(?:^|\/)sonar\b|(?:^|\/)compound\b/i;

/** Whether a model, by its name, searches the web by itself. */
export function searches(model: string): boolean {
  return SEARCHING.test(model);
}

export const SEARCHES =
  'Pawl lets no model be asked that searches the web by itself: it would be a way out past the sandbox.';
