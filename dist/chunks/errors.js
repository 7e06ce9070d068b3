export { t as PawlError } from "./errors2.js";
