# Sourced by jobs/lull for the verb serve: finds the jars of a Spark with a Thrift server and becomes
# that server. SPARK_HOME's own is taken where it has one; else Maven fetches a side server, once.

# The jars of this lake's Delta and of our own, for a SPARK_HOME that lacks them.
delta_jars() {
  tr ':' '\n' <<<"$classpath" | grep -E '/(delta-|unitycatalog-|RoaringBitmap-)' | paste -sd "$1" -
}

# Compiles the server against SPARK_HOME's jars, whose Scala differs from the side server's.
compile_for_spark_home() {
  local out=$LULL_HOME/target/serve-spark-home
  need_java javac
  rm -rf "$out"
  mkdir -p "$out"
  "$JAVA_HOME/bin/javac" -nowarn -proc:none --release 17 -d "$out" -cp "$SPARK_HOME/jars/*:$(delta_jars :)" \
    "$LULL_HOME"/serve/src/org/lull/serve/*.java "$LULL_HOME"/src/main/java/org/lull/table/{Questions,Refused}.java >&2 || die "the server does not compile against $SPARK_HOME; unset SPARK_HOME to use the side server"
  server_classpath=$out:$SPARK_HOME/conf:$SPARK_HOME/jars/*:$(delta_jars :)
}

# The side server: Spark 3.5 with its Thrift server, and a Delta that reads our tables.
build_side_server() {
  local folder=$LULL_HOME/target/serve
  if [ ! -f "$folder/classpath.txt" ] || [ ! -f "$folder/lull-serve.jar" ] ||
    [ -n "$(find "$LULL_HOME/serve" "$LULL_HOME"/src/main/java/org/lull/table/{Questions,Refused}.java -newer "$folder/lull-serve.jar" -print -quit)" ]; then
    need_java javac
    need_maven
    say "building the server (the first time, Maven also downloads its Spark, about 260 MB)"
    quiet_mvn -f "$LULL_HOME/serve/pom.xml" package || die "the server's build failed, see above"
    touch "$folder/lull-serve.jar"
  fi
  server_classpath=$folder/lull-serve.jar:$(cat "$folder/classpath.txt")
}

serve() {
  local plan asked
  case " $* " in
    *" --help "* | *" -h "* | *" --version "* | *" -V "*)
      exec "$java" -XX:TieredStopAtLevel=1 -cp "$jar:$classpath" org.lull.job.Main "$@"
      ;;
  esac
  plan=$(mktemp "${TMPDIR:-/tmp}/lull-serve.XXXXXX")
  asked=0
  "$java" -XX:TieredStopAtLevel=1 -Dlull.home="$LULL_HOME" -cp "$jar:$classpath" org.lull.job.Main "$@" --plan "$plan" || asked=$?
  if [ "$asked" != 0 ]; then
    rm -f "$plan"
    exit "$asked"
  fi
  if [ -n "${SPARK_HOME:-}" ] && compgen -G "$SPARK_HOME/jars/spark-hive-thriftserver_*.jar" >/dev/null; then
    compile_for_spark_home
  else
    [ -z "${SPARK_HOME:-}" ] || say "$SPARK_HOME has no Thrift server; taking the side server"
    build_side_server
  fi
  unset HIVE_SERVER2_THRIFT_PORT HIVE_SERVER2_THRIFT_BIND_HOST
  exec "$java" "-Xmx$heap" -XX:+UseParallelGC "${opens[@]}" -Djdk.reflect.useDirectMethodHandle=false \
    -cp "$server_classpath" org.lull.serve.Server "$plan"
}
