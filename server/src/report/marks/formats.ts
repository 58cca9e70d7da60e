import { brat } from './brat.ts';
import { conll } from './conll.ts';
import { doccano } from './doccano.ts';
import { labelStudio } from './labelStudio.ts';
import { prodigy } from './prodigy.ts';
import type { MarkFormat } from './types.ts';
import { webAnnotation } from './webAnnotation.ts';

/** Every format that marks are exchanged in. */
export const markFormats: readonly MarkFormat[] = [webAnnotation, brat, doccano, prodigy, labelStudio, conll];
