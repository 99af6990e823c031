//! What is said about a set of samples.

/// The value in the middle; of an even number, the mean of the two in the middle. None without samples.
///
/// ```
/// assert_eq!(drover_swarm::stats::median(&[3.0, 1.0, 2.0]), Some(2.0));
/// ```
pub fn median(samples: &[f64]) -> Option<f64> {
    let sorted = sorted(samples);
    let middle = sorted.len() / 2;
    let upper = *sorted.get(middle)?;
    if sorted.len() % 2 == 1 {
        return Some(upper);
    }
    Some((sorted[middle - 1] + upper) / 2.0)
}

/// The smallest sample that at least `percent` of all samples do not exceed (the nearest rank). None without samples.
///
/// ```
/// let samples: Vec<f64> = (1..=200).map(f64::from).collect();
/// assert_eq!(drover_swarm::stats::percentile(&samples, 99), Some(198.0));
/// ```
pub fn percentile(samples: &[f64], percent: usize) -> Option<f64> {
    let sorted = sorted(samples);
    let rank = (sorted.len() * percent.min(100)).div_ceil(100);
    sorted.get(rank.saturating_sub(1)).copied()
}

fn sorted(samples: &[f64]) -> Vec<f64> {
    let mut sorted = samples.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_in_the_middle() {
        assert_eq!(median(&[]), None);
        assert_eq!(median(&[7.0]), Some(7.0));
        assert_eq!(median(&[9.0, 1.0]), Some(5.0));
        assert_eq!(median(&[10.0, 1.0, 2.0, 3.0]), Some(2.5));
    }

    #[test]
    fn percentiles_are_samples() {
        assert_eq!(percentile(&[], 99), None);
        let samples = [5.0, 1.0, 4.0, 2.0, 3.0];
        assert_eq!(percentile(&samples, 0), Some(1.0));
        assert_eq!(percentile(&samples, 20), Some(1.0));
        assert_eq!(percentile(&samples, 21), Some(2.0));
        assert_eq!(percentile(&samples, 99), Some(5.0));
        assert_eq!(percentile(&samples, 200), Some(5.0));
    }
}
