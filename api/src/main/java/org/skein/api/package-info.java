@NullMarked
package org.skein.api;

import org.jspecify.annotations.NullMarked;
