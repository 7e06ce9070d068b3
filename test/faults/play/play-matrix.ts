import { ALL_SCENES, SCENES_OF_JOBS } from '../scenes/all-scenes.ts';
import { isMatrix, tryScene } from './try-scene.ts';

// Plays a scene under all blows of a matrix and prints the tally: `plays.js MATRIX SCENE`.

const [, , matrix = '', name] = process.argv;
const scene = [...ALL_SCENES, ...SCENES_OF_JOBS].find((one) => one.name === name);
if (!isMatrix(matrix) || !scene) throw new Error(`There is no '${matrix}' of '${name}'`);
process.stdout.write(JSON.stringify(await tryScene(scene, matrix)));
