@NullMarked
package org.skein.api.cli;

import org.jspecify.annotations.NullMarked;
