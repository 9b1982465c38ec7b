/** Headings and paragraphs of the NL Design System, under the names of the kit. Level 1: page; 2: panel; 3: small. */
export { Heading as Kop } from '@nl-design-system-candidate/heading-react';
export { Paragraph as Alinea } from '@nl-design-system-candidate/paragraph-react';
