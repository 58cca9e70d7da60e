import { message } from '../base/message.ts';

/** What `recoupe --help` prints. */
export const help = message(`Recoupe reads news articles and reports claims that contradict each other.

  recoupe check PATH…      compare all articles under the files and folders
  recoupe report PATH…     what the sources say, as a document: --format html|markdown|csv (html)
  recoupe annotate PATH…   print what was found in each article, one JSON line each
  recoupe annotate --jsonl read {"id","text","published"?,"language"?,"reading"?} lines from standard input
  recoupe export PATH…     marks for another tool: --format webannotation|brat|doccano|prodigy|label-studio|conll
  recoupe import FOLDER    marks from another tool: the same formats, --from FILE

check
  --format text|json|sarif|html
                           how to print (text)
  --fail-on warning|information|never
                           from which severity on the exit status is 1 (warning)
  --all                    also what .recoupe/decisions.jsonl says to ignore
  --new                    only what is new or changed since the last review
  --verbose                also evolutions and other hints

  --language fr|en         language of messages (else that of the environment)
  --reading news|narrative|nearest
                           Monday is the last one, the next one or the nearest (else what recoupe.json says)
  --version, --help

Exit status: 0 nothing to report, 1 findings, 2 wrong usage or unreadable input.
A recoupe.json at the root of a folder says which files to read and what is known of them.`);
