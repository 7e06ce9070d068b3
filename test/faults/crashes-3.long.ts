import { wholeMatrix } from './play/whole-matrix.ts';

wholeMatrix('crashes', 2, 4);
