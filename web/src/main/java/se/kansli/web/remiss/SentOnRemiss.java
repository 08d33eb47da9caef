package se.kansli.web.remiss;

import se.kansli.kernel.remiss.RemissId;

record SentOnRemiss(RemissId remissId) {}
