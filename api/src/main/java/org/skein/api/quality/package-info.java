@NullMarked
package org.skein.api.quality;

import org.jspecify.annotations.NullMarked;
