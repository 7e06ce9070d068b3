export { t as pick } from "./pick.js";
