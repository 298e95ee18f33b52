/** The dossier as a tagged PDF, as it was handed in and without private parts. Throws where there is none. */
export type Paper = (initiativeId: string) => Promise<Buffer>;
