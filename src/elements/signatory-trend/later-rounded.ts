/** What only a series that ends with a rounded figure needs. */
export { laterRounded } from '../shared/rounded-figure.js';
