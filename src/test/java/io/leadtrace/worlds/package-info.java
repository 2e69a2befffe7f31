/** Made-up towns and organisations, the lists they keep and the leaks taken from them, for tests and accuracy runs. */
package io.leadtrace.worlds;
