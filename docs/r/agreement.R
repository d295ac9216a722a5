# Fits of R's glm and MASS::glm.nb that lull's estimators are held to (RAgreementTest has the figures).
# Run once:  Rscript docs/r/agreement.R > docs/r/agreement.txt     (R 4.2.2, MASS 7.3-58.2)
# The three data sets are made by the rules below, so that no file is needed and every program can
# make the same numbers: a linear congruential sequence modulo 2^31 stands in for chance.
suppressMessages(library(MASS))
options(digits = 15)

# The product stays below 2^53 only if the state is split; this is exact in doubles.
noise <- function(n, seed) {
  x <- numeric(n)
  state <- seed
  for (i in 1:n) {
    high <- floor(state / 65536)
    low <- state %% 65536
    state <- (((1103515245 * high) %% 32768) * 65536 + 1103515245 * low + 12345) %% 2147483648
    x[i] <- state / 2147483648
  }
  x
}

show <- function(name, data, formula) {
  cat("##", name, "\n")
  p <- glm(formula, poisson, data, control = glm.control(epsilon = 1e-14, maxit = 100))
  cat("poisson", "\n")
  print(cbind(summary(p)$coefficients[, 1:2]))
  cat("dispersion", sum(residuals(p, "pearson")^2) / p$df.residual, "\n")
  nb <- glm.nb(formula, data, control = glm.control(epsilon = 1e-14, maxit = 200))
  cat("negative binomial", "\n")
  print(cbind(coef(nb), sqrt(diag(vcov(nb)))))
  cat("theta", nb$theta, "\n")
}

# 1: a pause of 20 days in 150, strongly overdispersed.
n <- 150
u <- noise(n, 42)
d <- data.frame(t = (0:(n - 1) - 100) / 30,
                pause = as.numeric(0:(n - 1) >= 100 & 0:(n - 1) < 120),
                post = as.numeric(0:(n - 1) >= 120))
d$y <- floor(exp(3 + 0.2 * d$t - 0.6 * d$pause - 0.1 * d$post) * (0.2 + 1.8 * u))
show("series", d, y ~ t + pause + post)

# 2: small counts with many zeros and weekdays.
n <- 210
u <- noise(n, 7)
w <- (0:(n - 1)) %% 7
d <- data.frame(t = (0:(n - 1)) / 30, pause = as.numeric(0:(n - 1) >= 150 & 0:(n - 1) < 180))
for (j in 1:6) d[[paste0("w", j)]] <- as.numeric(w == j)
d$y <- floor(3 * u^2 * exp(0.1 * d$t - 0.5 * d$pause + 0.3 * d$w1))
show("weekdays", d, y ~ t + pause + w1 + w2 + w3 + w4 + w5 + w6)

# 3: four regions of different size, the pause in two of them.
days <- 60
g <- rep(0:3, each = days)
day <- rep(0:(days - 1), 4)
u <- noise(4 * days, 2025)
d <- data.frame(t = day / 30, pause = as.numeric(day >= 40 & g < 2), g = factor(g))
d$y <- floor((4 + 6 * g) * exp(0.15 * d$t - 0.7 * d$pause) * (0.4 + 1.2 * u))
show("regions", d, y ~ t + pause + g)
