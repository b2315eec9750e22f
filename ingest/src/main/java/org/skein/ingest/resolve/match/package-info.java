/** Whether two names may mean one thing: by their words, sounds, translations and numbers. */
@NullMarked
package org.skein.ingest.resolve.match;

import org.jspecify.annotations.NullMarked;
