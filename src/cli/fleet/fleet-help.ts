/** `heelrise fleet --help`. */
export const FLEET_HELP = `NAME
  heelrise fleet - watches people walk, on many machines

SYNOPSIS
  heelrise fleet submit [VIDEO|FOLDER|- ...] [--facts FILE [--visit]] [--priority N] [--again] [--private] [ORDER]
  heelrise fleet work [--jobs N] [--until-empty] [--most-an-hour N] [--metrics-port N] [--private]
  heelrise fleet status [--prometheus]
  heelrise fleet drain

COMMANDS
  submit   puts videos into the queue: those named, as they are named below the folder of videos, or all. The same
           bytes with the same order are one job. A job that fails is tried three times, with a growing wait between,
           and then set aside with its reason; --again takes up again what was set aside.
           --visit joins the videos of one person and condition once they are done.
  work     takes jobs and does them until it is stopped. Ctrl-C or SIGTERM: finishes those in work. If it dies, others
           take its jobs over within a minute.
  status   done, waiting, set aside and why, videos an hour, time left
  drain    takes what is waiting out of the queue; what is in work is finished, reports stay

OPTIONS
  --videos, --reports WHERE   a folder that every machine sees, or s3://bucket/prefix; else HEELRISE_VIDEOS and
                              HEELRISE_REPORTS of the environment
  ORDER: --model, --height-m, --fps, --no-landmarks as for analyze
  --jobs N            so many videos at once; else as many as cores and memory bear
  --until-empty       ends once nothing is waiting or in work anywhere
  --most-an-hour N    all workers together do no more
  --metrics-port N    serves Prometheus text at http://HOST:N/metrics
  --prometheus        prints it
  --priority N        1 to 1,000,000: the lower number goes first; what has no number goes before them all
  --private           names no file: a video by the beginning of its job's name, a failure by its code

ENVIRONMENT
  HEELRISE_REDIS_URL       redis://host:port, rediss:// for TLS; else redis://127.0.0.1:6379
  HEELRISE_REDIS_PASSWORD  kept out of the address, which others may see
  HEELRISE_REDIS_CA        certificate of one's own authority
  AWS_ENDPOINT_URL_S3, AWS_REGION, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY   for a store

EXIT STATUS
  0  done    1  something could not be done: a line on standard error says what    2  wrong usage
`;
