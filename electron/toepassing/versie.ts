/** Version of the application, for the pakbon and the about line. One place; `package.json` says the same (tested). */
export const versie = '0.1.0';
