// What earlier releases kept of events is looked at again at the next start, which keeps of it what is known to be metadata.
MATCH (kept:LineageEvent|LinkageJob|Run|Extract|Field)
SET kept:KeptEarlier;
