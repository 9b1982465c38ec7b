/** Style sheets are imported for their effect; Vite takes care of them. */
declare module '*.css';
