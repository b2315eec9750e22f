@NullMarked
package org.skein.api.answer;

import org.jspecify.annotations.NullMarked;
