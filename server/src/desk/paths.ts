/** Folder of the decisions of a team, relative to the folder of the project file. Kept in git with the articles. */
export const deskFolder = '.recoupe';

/** One line for each decision. */
export const decisionsPath = `${deskFolder}/decisions.jsonl`;

/** One line for each finding that was there when somebody last marked all as reviewed. */
export const reviewedPath = `${deskFolder}/reviewed.jsonl`;

/** Tells git how the files beside it merge. Written with the first decision. */
export const attributesPath = `${deskFolder}/.gitattributes`;

/** Lines stand for themselves, so that a merge keeps those of both sides. */
export const attributesText = '*.jsonl text eol=lf merge=union\n';
