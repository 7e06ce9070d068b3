import { o as TreeWriter } from "./run-check.js";
// src/changeset/apply-changeset.ts
/**
* Writes a changeset into a clean checkout of its base: deletions first, so that a file can make way for
* a folder of its name. Throws PAWL_CHANGESET_INVALID, naming the path, if the checkout is another's.
*/
async function applyChangeset(changeset, folder) {
	let writer = new TreeWriter(folder);
	for (let file of changeset.files) file.change === "deleted" && await writer.delete(file.path);
	for (let file of changeset.files) file.change === "written" && await writer.write(file.path, file.mode, Buffer.from(file.base64, "base64"));
}
export { applyChangeset as t };
