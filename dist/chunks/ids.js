// src/core/ids.ts
const SHA = /^[0-9a-f]{40}$/;
/** Whether `text` has the form of a full sha. */
function isSha(text) {
	return SHA.test(text);
}
/** GraphQL's `Int` has 32 bits; a larger number makes the whole query invalid. */
const MAX_INT = 2 ** 31 - 1;
/** Whether `number` can be an issue's number. */
function isIssueNumber(number) {
	return Number.isInteger(number) && number > 0 && number <= MAX_INT;
}
export { isSha as n, isIssueNumber as t };
