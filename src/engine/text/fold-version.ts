/**
 * Which way of folding this is. What was hashed after one way is not found after another, so each change of what text folds
 * to counts it up; a test keeps the two together.
 */
export const foldVersion = 1;
