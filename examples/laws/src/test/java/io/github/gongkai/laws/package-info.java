/**
 * The laws of the library, one class each, as properties of reports made by chance. They see what
 * an application sees.
 */
package io.github.gongkai.laws;
