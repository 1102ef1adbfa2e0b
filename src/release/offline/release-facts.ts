/** What the build tells a release's worker of the release. */
export interface ReleaseFacts {
  release: string;
  /** How many lists the digests of its files are spread over. */
  shards: number;
  /** Addresses without base path of what every visitor keeps: the pages that stand in for others, and the notice. */
  core: string[];
}
