/** `heelrise analyze --help`. */
export const ANALYZE_HELP = `NAME
  heelrise analyze - watches people walk: a report for each video

SYNOPSIS
  heelrise analyze VIDEO|FOLDER|PATTERN|- ... --out DIR [OPTION]...
  npm run -s analyze -- VIDEO|FOLDER|PATTERN|- ... --out DIR [OPTION]...

DESCRIPTION
  Measures each video in headless Chromium, with the code of the page, and writes DIR/NAME.report.json. A folder is
  searched for videos with all its folders, and the reports keep those folders. A pattern such as 'study/**/*.mp4' is
  quoted so that the shell leaves it alone. "-" reads a list from standard input: a line or a zero byte between videos.

  What was made before from the same bytes, by the same version and with the same options is not made again: a run
  that was cut off goes on where it was by the same command. Reports are written whole or not at all.

OPTIONS
  --out DIR          where the reports go; made if it is not there
  --jobs N           so many videos at once; else as many as cores and memory bear
  --force            makes also those again that are there
  --model MODEL      lite, full (the usual one) or heavy
  --height-m M       the walkers' height in metres: gives lengths and speed
  --fps N            the camera's true frame rate, for slow motion
  --no-landmarks     leaves the landmarks out of the reports; they cannot be measured again then
  --facts FILE       what is known of the videos, CSV or JSON, with the columns file, person, height_m, fps, view,
                     condition. A row's height and rate go before those of the options.
  --visit            joins the videos into DIR/visit.report.json; with --facts those of one person and condition
                     into DIR/PERSON.CONDITION.visit.report.json
  --table FILE.csv   all results, a row for each video and side; FILE.dictionary.csv beside it says what each column is
  --jsonl            every step as a line of JSON on standard output, instead of the table for reading
  --help, --version  what they say

SIGNALS
  Ctrl-C (SIGINT) or SIGTERM: the videos in work are finished and no other is begun. Again: stops at once.

EXIT STATUS
  0  every video gave a report ("no-walk" is a report)
  1  at least one gave none: a line on standard error says why
  2  wrong usage
  130  stopped before the end
`;
