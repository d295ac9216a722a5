# Sourced by the scripts beside it: finds or installs Java and Maven, and builds the jar when it is
# missing or older than the sources. Everything it says goes to stderr.

LULL_HOME=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)

say() { printf 'lull: %s\n' "$*" >&2; }

die() { say "$*"; exit 1; }

# Major version of the Java below a folder, without starting it where the JDK says it in a file.
java_major() {
  local version
  if [ -r "$1/release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\([^"]*\)".*/\1/p' "$1/release")
  else
    version=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p' | head -n 1)
  fi
  version=${version#1.}
  printf '%s' "${version%%[.+-]*}"
}

# Spark 4.1 runs on Java 17 and 21; its Hadoop client does not run on 25.
fits() {
  local major
  [ -x "$1/bin/$2" ] || return 1
  major=$(java_major "$1")
  [ -n "$major" ] && [ "$major" -ge 17 ] 2>/dev/null && [ "$major" -lt 25 ]
}

# Sets JAVA_HOME to a Java that has the tool named: java to run, javac to build.
find_java() {
  local tool=$1 candidate on_path=
  if command -v "$tool" >/dev/null 2>&1; then
    on_path=$(dirname "$(dirname "$(readlink -f "$(command -v "$tool")")")")
  fi
  for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/*; do
    if [ -n "$candidate" ] && fits "$candidate" "$tool"; then
      JAVA_HOME=$candidate
      export JAVA_HOME
      return 0
    fi
  done
  return 1
}

# Installs Debian packages if this is Debian (or its kin) and we may; otherwise names them.
install() {
  local wanted=$1 otherwise=$2
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    say "installing $wanted with apt-get"
    # shellcheck disable=SC2086  # a list of packages
    { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $wanted; } \
      >&2 || die "apt-get could not install $wanted; install it by hand and try again"
  else
    die "$otherwise"
  fi
}

need_java() {
  find_java "$1" && return 0
  install openjdk-17-jdk-headless \
    "no Java 17 to 24 with $1 found (JAVA_HOME is '${JAVA_HOME:-}'); install a JDK 17, e.g. openjdk-17-jdk-headless or Temurin 17, or set JAVA_HOME"
  find_java "$1" || die "Java was installed but is not found under /usr/lib/jvm; set JAVA_HOME to it"
}

need_maven() {
  command -v mvn >/dev/null 2>&1 && return 0
  install maven "no Maven found; install Maven 3.8 or later so that mvn is on the PATH"
}

# Maven without a word unless it fails, and without the colour codes that it sends even then.
# Whoever sources this has set pipefail, so its status is Maven's.
quiet_mvn() { mvn -q -B "$@" 2>&1 | sed $'s/\033\\[[0-9;]*m//g' >&2; }

# True if something that goes into the jar is newer than it.
stale() {
  local jar=$LULL_HOME/target/lull.jar
  [ -f "$jar" ] && [ -f "$LULL_HOME/target/classpath.txt" ] || return 0
  [ -n "$(find "$LULL_HOME/pom.xml" "$LULL_HOME/src/main" -newer "$jar" -print -quit)" ]
}

# Builds the jar if it is stale. Two that start at once: the second waits and finds it built.
build() {
  stale || return 0
  need_java javac
  need_maven
  (
    if command -v flock >/dev/null 2>&1; then
      exec 9<"$LULL_HOME"
      flock 9
    fi
    stale || exit 0
    say "building (the first time, Maven also downloads what it needs)"
    quiet_mvn -f "$LULL_HOME/pom.xml" -DskipTests package || die "the build failed, see above"
    touch "$LULL_HOME/target/classpath.txt" "$LULL_HOME/target/lull.jar"
  )
}
