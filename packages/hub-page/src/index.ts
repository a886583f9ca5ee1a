/** The folder with the built page: index.html and what it needs. */
export const hubPageFolder = new URL('./page/', import.meta.url);
