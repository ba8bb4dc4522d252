/** The version of the product. What one version has compiled another may read differently: see `deserialize.ts`. */
export const engineVersion = '0.1.0';
