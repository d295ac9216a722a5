/** A Java kernel for Jupyter, and what a notebook needs to ask the tables. */
package org.lull.notebook;
