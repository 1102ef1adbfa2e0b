/** The part of citeproc-js that is used here; the package ships no types. */
declare module 'citeproc' {
  interface Sys {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): object;
  }
  export interface Engine {
    setOutputFormat(name: string): void;
    updateItems(ids: string[]): void;
    makeCitationCluster(items: { id: string }[]): string;
    makeBibliography(): [object, string[]] | false;
  }
  const CSL: { Engine: new (sys: Sys, style: string) => Engine };
  export default CSL;
}
