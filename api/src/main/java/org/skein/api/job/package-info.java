@NullMarked
package org.skein.api.job;

import org.jspecify.annotations.NullMarked;
