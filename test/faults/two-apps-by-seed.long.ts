import { wholeMatrix } from './play/whole-matrix.ts';

wholeMatrix('two apps by seed');
