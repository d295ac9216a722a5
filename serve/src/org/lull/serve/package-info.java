/** Answers SQL over JDBC: Spark's Thrift server with the lake's tables, in a process of its own. */
package org.lull.serve;
