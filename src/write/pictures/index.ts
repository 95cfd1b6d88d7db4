/** Data as pictures, each with the same as a table. */
export { bracketStack } from './bracket-stack.ts';
export { changeStrip } from './change-strip.ts';
export { type Picture, pictureFigure, pictureSvg, pictureTable, type Table } from './figure.ts';
export { pictureToSvg, trendToSvg } from './standalone.ts';
export { articleName, statusStrip } from './status-strip.ts';
export { PICTURE_STYLE } from './style.ts';
