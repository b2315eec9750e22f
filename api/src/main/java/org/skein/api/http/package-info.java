@NullMarked
package org.skein.api.http;

import org.jspecify.annotations.NullMarked;
